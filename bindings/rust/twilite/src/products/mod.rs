// Written by bindings/rust/tools/generate.py from the library's catalog. Do not edit.

//! The products of the API, whose chains of names lead to operations.

/// Version `v2` of the product `ip_messaging`.
pub mod ip_messaging_v2;
/// Version `v1` of the product `trusthub`.
pub mod trusthub_v1;
/// Version `v2` of the product `verify`.
pub mod verify_v2;

use crate::client::Client;

/// The product `ip_messaging`.
#[derive(Clone, Debug)]
pub struct IpMessaging(Client);

impl IpMessaging {
    /// Version `v2`.
    pub fn v2(&self) -> ip_messaging_v2::Version {
        ip_messaging_v2::Version::new(self.0.clone())
    }
}

/// The product `trusthub`.
#[derive(Clone, Debug)]
pub struct Trusthub(Client);

impl Trusthub {
    /// Version `v1`.
    pub fn v1(&self) -> trusthub_v1::Version {
        trusthub_v1::Version::new(self.0.clone())
    }
}

/// The product `verify`.
#[derive(Clone, Debug)]
pub struct Verify(Client);

impl Verify {
    /// Version `v2`.
    pub fn v2(&self) -> verify_v2::Version {
        verify_v2::Version::new(self.0.clone())
    }
}

/// The products.
impl Client {
    /// The product `ip_messaging`.
    pub fn ip_messaging(&self) -> IpMessaging {
        IpMessaging(self.clone())
    }

    /// The product `trusthub`.
    pub fn trusthub(&self) -> Trusthub {
        Trusthub(self.clone())
    }

    /// The product `verify`.
    pub fn verify(&self) -> Verify {
        Verify(self.clone())
    }
}
