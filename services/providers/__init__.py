"""The provider clients: what each API answers, turned into the domain's records."""
