package fr.ent.core.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to write SQL: statements with named parameters of the product's own types, in the territory in scope. For sets,
 * projections and conditional updates; what is loaded, changed and saved one by one is an entity.
 */
@Component
public class Sql {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param text one statement; {@code :name} stands for a parameter */
    public SqlStatement of(String text) {
        return new SqlStatement(jdbc.sql(text), json);
    }
}
