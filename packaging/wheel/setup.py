"""Makes a package with a library in it a wheel for its platform and for any Python. scripts/wheel puts it there."""

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel


class Native(Distribution):
    def has_ext_modules(self):
        return True


class Wheel(bdist_wheel):
    def get_tag(self):
        return "py3", "none", self.plat_name


setup(distclass=Native, cmdclass={"bdist_wheel": Wheel})
