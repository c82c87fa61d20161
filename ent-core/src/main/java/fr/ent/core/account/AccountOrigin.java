package fr.ent.core.account;

import java.util.Optional;

/** The origin of an account: a password of ours, or the word of a provider, whose accounts the realm names after it. */
public enum AccountOrigin {
    PASSWORD("", "", ""),
    FRANCECONNECT("franceconnect", "fc-", "FranceConnect"),
    PROCONNECT("proconnect", "pc-", "ProConnect"),
    EDUCONNECT("educonnect", "ec-", "ÉduConnect");

    private final String provider;
    private final String prefix;
    private final String label;

    AccountOrigin(String provider, String prefix, String label) {
        this.provider = provider;
        this.prefix = prefix;
        this.label = label;
    }

    /** How the realm begins the names of accounts of this origin; those of passwords begin anyhow. */
    public String prefix() {
        return prefix;
    }

    /** The provider as people know it. */
    public Optional<String> label() {
        return Optional.of(label).filter(name -> !name.isEmpty());
    }

    /** Whether an account of this origin could have this name; anybody may once have chosen the same. */
    boolean fits(Account account) {
        return account.username().startsWith(prefix);
    }

    /** Whether the account is a citizen's own, and stays theirs when it stands for nobody here any more. */
    public boolean isCitizens() {
        return this == FRANCECONNECT || this == EDUCONNECT;
    }

    boolean isOf(String name) {
        return provider.equals(name);
    }
}
