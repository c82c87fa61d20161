package fr.ent.infra.standalone.start;

/**
 * Fills an empty standalone. The launcher calls the bean, if there is one, once: at the first start with a data
 * directory, after the gateway and Keycloak are ready. When it fails or is interrupted, the next start begins again with
 * an empty data directory.
 */
public interface FirstStart {

    void fill();

    /** Begins the next school year of what it filled in today. */
    void beginNextYear();
}
