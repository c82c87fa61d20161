package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServicesIT {

    @Test
    void givesTheApplicationARoleThatOwnsNothingAndObeysRowSecurity() throws SQLException {
        var database = SharedServices.createDatabase("roles");

        try (var app = connect(database, database.appUser(), database.appPassword());
                var rows = app.createStatement()
                        .executeQuery("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole,"
                                + " pg_get_userbyid(datdba) from pg_roles, pg_database"
                                + " where rolname = current_user and datname = current_database()")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isFalse();
            assertThat(rows.getString(2)).isEqualTo(database.ownerUser());
            assertThatThrownBy(() -> app.createStatement().execute("create schema mine"))
                    .hasMessageContaining("permission denied");
        }
        try (var owner = connect(database, database.ownerUser(), database.ownerPassword())) {
            owner.createStatement().execute("create schema core");
        }
    }

    @Test
    void createsDatabasesForManyCallersAtOnce() throws Exception {
        try (var callers = Executors.newFixedThreadPool(8)) {
            var calls = new ArrayList<Callable<TestDatabase>>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> SharedServices.createDatabase("Race-" + 1));
            }
            var urls = new ArrayList<String>();
            for (var future : callers.invokeAll(calls)) {
                urls.add(future.get().jdbcUrl());
            }

            assertThat(List.copyOf(urls)).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Test
    void passesAddressesToOtherProcessesThroughAFile(@TempDir Path directory) {
        var running = new ServicesFile(
                SharedServices.postgres(),
                SharedServices.redis(),
                SharedServices.objectStore(),
                SharedServices.keycloak());
        var file = directory.resolve("services.properties");

        running.write(file);

        assertThat(ServicesFile.read(file)).isEqualTo(running);
    }

    private static Connection connect(TestDatabase database, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), user, password);
    }
}
