module github.com/twilite/twilite/examples/go

go 1.19

require github.com/twilite/twilite/bindings/go v1.0.0

replace github.com/twilite/twilite/bindings/go => ../../bindings/go
