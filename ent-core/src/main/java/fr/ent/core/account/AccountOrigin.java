package fr.ent.core.account;

/** The origin of an account: a password of ours, or the word of a provider, whose accounts the realm names after it. */
public enum AccountOrigin {
    PASSWORD("", ""),
    FRANCECONNECT("franceconnect", "fc-"),
    PROCONNECT("proconnect", "pc-"),
    EDUCONNECT("educonnect", "ec-");

    private final String provider;
    private final String prefix;

    AccountOrigin(String provider, String prefix) {
        this.provider = provider;
        this.prefix = prefix;
    }

    /** How the realm begins the names of accounts of this origin; those of passwords begin anyhow. */
    public String prefix() {
        return prefix;
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
