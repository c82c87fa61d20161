package fr.ent.infra.standalone.start;

/**
 * Fills an empty standalone. The launcher calls the bean, if there is one, once: after the gateway and Keycloak are
 * ready and only while {@code demo-accounts.json} is missing from the data directory; writing that file is its last act.
 * When it fails or is interrupted, the next start begins again with an empty data directory.
 */
public interface FirstStart {

    void fill();
}
