"""What goes over the wire and what comes back, shown byte by byte against a scripted server on loopback."""
