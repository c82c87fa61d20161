package fr.ent.core.account.recovery;

import fr.ent.core.TerritoryId;
import java.net.URI;

/**
 * Somebody says that they forgot the password of an account. Kept nowhere.
 *
 * @param typed a user name, or an address
 * @param site the territory's own address, without a final slash
 */
record PasswordForgotten(TerritoryId territory, String typed, URI site) {

    /** Without what was typed, which may be anything. */
    @Override
    public String toString() {
        return "PasswordForgotten";
    }
}
