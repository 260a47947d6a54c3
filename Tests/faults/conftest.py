from weather.conftest import authority  # noqa: F401  (a fixture)
from wire.conftest import clean_environment  # noqa: F401  (a fixture)
