package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServiceIT {

    @TempDir
    Path directory;

    @Test
    void keepsACommittedRowThroughAHardKill() throws SQLException {
        var first = PostgresService.start(directory, 0);
        var port = first.address().port();
        execute(first.address(), "create table kept (id int)");
        execute(first.address(), "insert into kept values (7)");

        first.killHard();

        assertThat(first.handle().isAlive()).isFalse();
        try (var second = PostgresService.start(directory, port)) {
            assertThat(second.pid()).isNotEqualTo(first.pid());
            assertThat(value(second.address(), "select id::text from kept")).isEqualTo("7");
            assertThat(value(second.address(), "show fsync")).isEqualTo("on");
            assertThat(value(second.address(), "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void refusesAConnectionWithoutThePassword() {
        try (var postgres = PostgresService.start(directory, 0, Durability.THROWAWAY)) {
            var url = postgres.address().jdbcUrl("postgres");

            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    private static void execute(PostgresAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        address.jdbcUrl("postgres"), address.superuser(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(PostgresAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        address.jdbcUrl("postgres"), address.superuser(), address.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
