"""Own bodies, hamlets, offices below, and the groups letters address."""
