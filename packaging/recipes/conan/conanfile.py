import os
import shutil

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.env import Environment, VirtualBuildEnv
from conan.tools.files import copy, get, rm, rmdir, save
from conan.tools.gnu import PkgConfigDeps
from conan.tools.layout import basic_layout

required_conan_version = ">=2.1"


class TwiliteConan(ConanFile):
    name = "twilite"
    description = "Twilio's REST API from every language that can call C"
    license = "MIT"
    topics = ("twilio", "rest", "http")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False]}
    default_options = {"shared": False}

    def configure(self):
        # It is C to whoever uses it, and built by Swift.
        self.settings.rm_safe("compiler.cppstd")
        self.settings.rm_safe("compiler.libcxx")

    def layout(self):
        basic_layout(self, src_folder="src")

    def requirements(self):
        self.requires("libcurl/[>=7.78 <9]")

    def package_id(self):
        del self.info.settings.compiler
        del self.info.settings.build_type

    def validate(self):
        if self.settings.os != "Linux" or self.settings.arch != "x86_64":
            raise ConanInvalidConfiguration(f"{self.ref} is built for Linux on x86_64")

    def validate_build(self):
        if not shutil.which("swift"):
            raise ConanInvalidConfiguration(f"{self.ref} is built by a Swift toolchain, 6.2 or later, which is not in the PATH")

    def build_requirements(self):
        if not self.conf.get("tools.gnu:pkg_config", check_type=str):
            self.tool_requires("pkgconf/[>=2.2 <3]")

    def source(self):
        get(self, **self.conan_data["sources"][self.version], strip_root=True)

    def generate(self):
        VirtualBuildEnv(self).generate()
        PkgConfigDeps(self).generate()
        environment = Environment()
        environment.prepend_path("PKG_CONFIG_PATH", self.generators_folder)
        environment.vars(self).save_script("conan_pkg_config")

    def build(self):
        # What the Makefile would have apt-get install is here.
        save(self, os.path.join(self.source_folder, "build", ".packages"), "")
        self._make("library static")

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        self._make(f'install PREFIX= DESTDIR="{self.package_folder}"')
        rm(self, "*.a" if self.options.shared else "*.so*", os.path.join(self.package_folder, "lib"))
        # Conan writes these for whoever uses the package.
        rmdir(self, os.path.join(self.package_folder, "lib", "pkgconfig"))
        rmdir(self, os.path.join(self.package_folder, "lib", "cmake"))
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "Twilite")
        self.cpp_info.set_property("cmake_target_name", "Twilite::twilite")
        self.cpp_info.set_property("pkg_config_name", "twilite")
        self.cpp_info.libs = ["twilite"]
        if not self.options.shared:
            self.cpp_info.system_libs = ["pthread"]

    def _make(self, words):
        pkg_config = self.conf.get("tools.gnu:pkg_config", default="pkgconf", check_type=str)
        self.run(
            f'make {words} CURL_CFLAGS="$({pkg_config} --cflags libcurl)" CURL_LIBS="$({pkg_config} --static --libs libcurl)"',
            cwd=self.source_folder,
        )
