package fr.ent.canteen;

/** An access token of FranceConnect's, good for a minute. Never written anywhere: not kept, not logged. */
public record FranceConnectToken(String value) {

    @Override
    public String toString() {
        return "FranceConnectToken";
    }
}
