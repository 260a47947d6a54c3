BINDINGS_ALL += csharp

CSHARP := bindings/csharp
CSHARP_OUT := build/csharp
CSHARP_SOURCES := $(shell find $(CSHARP)/src -name '*.cs')
CSHARP_EXAMPLES := $(patsubst examples/csharp/%.cs,$(CSHARP_OUT)/examples/%.exe,$(wildcard examples/csharp/*.cs))
MCS := mcs -langversion:7 -warn:4 -warnaserror -optimize+ -debug -r:System.dll -r:System.Core.dll -r:System.Numerics.dll

.PHONY: binding-csharp test-binding-csharp
binding-csharp: library $(CSHARP_OUT)/conformance.exe $(CSHARP_EXAMPLES)

test-binding-csharp: binding-csharp $(addprefix $(CSHARP_OUT)/tests/,Tests.dll Child.exe Readme.exe)
	python3 $(CSHARP)/tools/generate.py --check
	python3 $(CSHARP)/tools/check_style.py
	cd $(CSHARP_OUT)/tests && TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so.1 TWILITE_SANDBOX=$(CURDIR)/build/twilite-sandbox \
	    nunit-console -nologo -nodots -noshadow -domain=None -process=Single -nothread -labels Tests.dll

$(CSHARP_OUT)/Twilite.dll: $(CSHARP_SOURCES) $(CSHARP)/binding.mk build/.csharp-packages
	@mkdir -p $(@D)
	$(MCS) -target:library -doc:$(@:.dll=.xml) -out:$@ -recurse:'$(CSHARP)/src/*.cs'

$(CSHARP_OUT)/conformance.exe: $(wildcard $(CSHARP)/conformance/*.cs) $(CSHARP_OUT)/Twilite.dll
	$(MCS) -out:$@ -r:$(CSHARP_OUT)/Twilite.dll $(wildcard $(CSHARP)/conformance/*.cs)

# A program has its assemblies beside it.
$(CSHARP_OUT)/examples/Twilite.dll $(CSHARP_OUT)/tests/Twilite.dll: $(CSHARP_OUT)/Twilite.dll
	@mkdir -p $(@D)
	cp $< $@

$(CSHARP_OUT)/examples/%.exe: examples/csharp/%.cs $(CSHARP_OUT)/examples/Twilite.dll
	$(MCS) -out:$@ -r:$(CSHARP_OUT)/Twilite.dll $<

$(CSHARP_OUT)/tests/Child.exe: $(wildcard $(CSHARP)/tests/Child/*.cs) $(CSHARP_OUT)/tests/Twilite.dll
	$(MCS) -out:$@ -r:$(CSHARP_OUT)/Twilite.dll $(wildcard $(CSHARP)/tests/Child/*.cs)

$(CSHARP_OUT)/tests/Readme.cs: $(CSHARP)/README.md $(CSHARP)/tools/readme_samples.py
	@mkdir -p $(@D)
	python3 $(CSHARP)/tools/readme_samples.py $< $@

$(CSHARP_OUT)/tests/Readme.exe: $(CSHARP_OUT)/tests/Readme.cs $(CSHARP_OUT)/tests/Twilite.dll
	$(MCS) -out:$@ -r:$(CSHARP_OUT)/Twilite.dll $<

$(CSHARP_OUT)/tests/Tests.dll: $(wildcard $(CSHARP)/tests/*.cs) $(CSHARP_OUT)/tests/Twilite.dll
	$(MCS) -target:library -out:$@ -r:$(CSHARP_OUT)/Twilite.dll -r:/usr/lib/cli/nunit.framework-2.6.3/nunit.framework.dll $(wildcard $(CSHARP)/tests/*.cs)

build/.csharp-packages: $(CSHARP)/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages mono-mcs mono-runtime libmono-system4.0-cil libmono-system-core4.0-cil libmono-system-numerics4.0-cil nunit-console libnunit-framework2.6.3-cil
	@touch $@
