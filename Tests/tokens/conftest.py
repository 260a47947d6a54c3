from wire.conftest import clean_environment  # noqa: F401  (fixture)
