package fr.ent.infra.services;

/** Where a PostgreSQL server listens and who may administer it. */
public record PostgresAddress(String host, int port, String superuser, String password) {

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }
}
