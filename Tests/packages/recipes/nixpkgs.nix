# What the package asks of nixpkgs, and what it makes of that: to look at it where there is no nixpkgs.
{ package, swiftVersion }:
let
  lib = {
    licenses.mit.spdxId = "MIT";
    versionOlder = a: b: builtins.compareVersions a b == -1;
  };
  fix = f: let x = f x; in x;
in
import package {
  inherit lib;
  stdenv.mkDerivation = function: fix function;
  fetchurl = given: given;
  curl = "curl";
  pkg-config = "pkg-config";
  python3 = "python3";
  swift = {
    version = swiftVersion;
  };
}
