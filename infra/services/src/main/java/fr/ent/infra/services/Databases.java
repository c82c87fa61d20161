package fr.ent.infra.services;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates databases with the two roles of the application: one owns the tables, the other only uses them. */
public final class Databases {

    public static final String OWNER = "ent_owner";
    public static final String APP = "ent_app";

    /** Serialises role and database creation between JVMs. */
    private static final long LOCK = 0x656e74L;

    private Databases() {}

    /** Makes sure the database and both roles exist; running it twice, or from two JVMs at once, changes nothing. */
    public static TestDatabase ensure(
            PostgresAddress postgres, String database, String ownerPassword, String appPassword) {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            ensureRole(statement, OWNER, ownerPassword);
            ensureRole(statement, APP, appPassword);
            ensureDatabase(statement, database, OWNER);
            statement.execute("revoke all on database " + database + " from public");
            statement.execute("grant connect on database " + database + " to " + APP);
            return new TestDatabase(postgres.jdbcUrl(database), OWNER, ownerPassword, APP, appPassword);
        } catch (SQLException e) {
            throw new ServiceFailure("Database %s could not be prepared: %s".formatted(database, e.getMessage()), e);
        }
    }

    static void ensureOwned(PostgresAddress postgres, String database, String owner, String password) {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            ensureRole(statement, owner, password);
            ensureDatabase(statement, database, owner);
        } catch (SQLException e) {
            throw new ServiceFailure("Database %s could not be prepared: %s".formatted(database, e.getMessage()), e);
        }
    }

    private static Connection connect(PostgresAddress postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password());
    }

    private static void ensureRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole");
        }
        statement.execute("alter role " + role + " password '" + password + "'");
    }

    private static void ensureDatabase(Statement statement, String database, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
