package fr.ent.core.account.recovery;

import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.mail.Letter;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Words of the mails about passwords and addresses. */
@Component
class RecoveryWords {

    private final Territories territories;

    RecoveryWords(Territories territories) {
        this.territories = territories;
    }

    /** The code stands behind the sign #, which browsers send to nobody: no log and no other site gets to see it. */
    Letter link(KnownAccount account, URI site, OneTimeCode code) {
        return new Letter(account.email(), "Choisir un nouveau mot de passe", """
                Bonjour %s,

                Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour l’identifiant %s.
                Choisissez-le à cette adresse :

                %s/mot-de-passe#%s

                Ce lien sert une seule fois, pendant une heure. Ne le transmettez à personne.
                Vous n’avez rien demandé ? Ignorez ce courriel : votre mot de passe reste le même.

                %s
                """.formatted(
                        account.givenName(), account.username(), site, code.value(), town()));
    }

    Letter noPassword(KnownAccount account, String provider, URI site) {
        return new Letter(account.email(), "Vous vous connectez avec " + provider, """
                Bonjour %s,

                Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Votre compte n’en a pas : il s’ouvre avec
                %s, à cette adresse :

                %s/connexion

                %s
                """.formatted(
                        account.givenName(), provider, site, town()));
    }

    /** After an older backup of the identity provider, say. */
    Letter lost(KnownAccount account) {
        return new Letter(account.email(), "Votre compte doit être rouvert", """
                Bonjour %s,

                Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour l’identifiant %s. Ce compte ne s’ouvre plus :
                l’école ou la mairie vous en rouvre un, avec un mot de passe provisoire. Vos données n’ont pas changé.

                %s
                """.formatted(
                        account.givenName(), account.username(), town()));
    }

    Letter changed(KnownAccount account) {
        return new Letter(account.email(), "Votre mot de passe a été changé", """
                Bonjour %s,

                Le mot de passe de l’identifiant %s vient d’être changé, et toutes les connexions ouvertes ont été fermées.
                Ce n’était pas vous ? Prévenez tout de suite l’école ou la mairie.

                %s
                """.formatted(
                        account.givenName(), account.username(), town()));
    }

    Letter code(KnownAccount account, String address, OneTimeCode code) {
        return new Letter(
                address, "Votre code de vérification", """
                Bonjour %s,

                Recopiez ce code sur la page « Mon compte » pour confirmer que cette adresse est la vôtre :

                %s

                Il sert une seule fois, pendant 24 heures. Vous n’avez rien demandé ? Ignorez ce courriel.

                %s
                """.formatted(account.givenName(), code.printed(), town()));
    }

    Letter addressVerified(KnownAccount account, String address) {
        return new Letter(address, "L’adresse de votre compte est confirmée", """
                Bonjour %s,

                Cette adresse est maintenant celle du compte %s : un lien pour choisir un nouveau mot de passe y arrive quand
                quelqu’un le demande. Ce n’était pas vous ? Prévenez tout de suite l’école ou la mairie.

                %s
                """.formatted(
                        account.givenName(), account.username(), town()));
    }

    Letter addressLeft(KnownAccount account) {
        return new Letter(account.email(), "L’adresse de votre compte a changé", """
                Bonjour %s,

                Le compte %s utilise désormais une autre adresse de courriel ; celle-ci ne sert plus à y revenir.
                Ce n’était pas vous ? Prévenez tout de suite l’école ou la mairie.

                %s
                """.formatted(
                        account.givenName(), account.username(), town()));
    }

    private String town() {
        return territories.get(TerritoryScope.require()).name();
    }
}
