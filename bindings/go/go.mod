module github.com/twilite/twilite/bindings/go

go 1.19
