package fr.ent.infra.standalone.demo;

import fr.ent.core.TerritoryId;
import fr.ent.infra.services.Databases;
import fr.ent.infra.services.PostgresAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Ten times the demonstration, for as long as one transaction is open; nothing of it stays. */
final class TenTimes implements AutoCloseable {

    private static final Path COPIES = Path.of("..", "load", "ten-times.sql");
    private static final Pattern IDS =
            Pattern.compile("'\\{(?:\"?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\"?,?)+}'");
    private static final Pattern DAYS = Pattern.compile("'\\{(?:\"?\\d{4}-\\d\\d-\\d\\d\"?,?)+}'");
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;

    TenTimes(PostgresAddress postgres, String url, TerritoryId territory) throws SQLException, IOException {
        connection = DriverManager.getConnection(url, postgres.superuser(), postgres.password());
        connection.setAutoCommit(false);
        run(Files.readString(COPIES));
        run("analyze");
        run("set local enable_seqscan = off"); // a table of a page or two is read whole although it has the index
        run("set local role " + Databases.APP);
        run("set local ent.territory = '" + territory + "'");
    }

    /** The driver writes arrays without their type, which PostgreSQL has to know in some places. */
    private static String typed(String statement) {
        return DAYS.matcher(IDS.matcher(statement).replaceAll("$0::uuid[]")).replaceAll("$0::date[]");
    }

    /** Runs a statement as the application does, and tells how. */
    Plan plan(String statement) throws SQLException {
        try (Statement asked = connection.createStatement();
                ResultSet told = asked.executeQuery("explain (analyze, format json) " + typed(statement))) {
            told.next();
            return new Plan(statement, JSON.readTree(told.getString(1)).get(0).get("Plan"));
        }
    }

    private void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
