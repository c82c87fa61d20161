import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;

/** What idle.sh asks of a standalone's PostgreSQL: to write down statements, to count them, and to hold more territories. */
final class Idle {

    private static final Path DATA = Path.of(System.getProperty("data"));
    private static final Path LOG = DATA.resolve("postgres/postgres.log");

    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "listen" -> listen();
            case "count" -> System.out.println(count(Long.parseLong(arguments[1])));
            case "territories" -> found(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException(Arrays.toString(arguments));
        }
    }

    /** Prints how long the log is when each statement begins to be written there. */
    private static void listen() throws Exception {
        run("alter system set log_statement = 'all'", "alter system set log_line_prefix = '%d '", "select pg_reload_conf()");
        Thread.sleep(1_000);
        System.out.println(Files.size(LOG));
    }

    private static long count(long from) throws Exception {
        byte[] all = Files.readAllBytes(LOG);
        String text = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.startsWith("ent LOG:  execute ") || line.startsWith("ent LOG:  statement: "))
                .count();
    }

    /** Copies of the first territory in their small tables: schools, classes, calendar, activities, prices, rules, menus. */
    private static void found(int many) throws Exception {
        run("alter system set log_statement = 'none'", "select pg_reload_conf()", """
                do $$
                declare
                    first uuid := (select id from core.territory where is_default);
                    another uuid;
                    small record;
                    held bigint;
                begin
                    set local session_replication_role = replica;
                    create temp table copied on commit drop as
                        select format('%%I.%%I', n.nspname, c.relname) as name,
                               (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                  and a.attgenerated = '' and a.attidentity = '') as columns,
                               false as few
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute t on t.attrelid = c.oid and t.attname = 'territory_id'
                        where n.nspname in ('core', 'canteen', 'homework', 'messaging') and c.relkind = 'r'
                          and c.relname not in ('territory_host', 'account');
                    for small in select * from copied loop
                        execute format('select count(*) from %%s where territory_id = %%L', small.name, first) into held;
                        update copied set few = held between 1 and 300 where name = small.name;
                    end loop;
                    for i in 2..%d loop
                        another := gen_random_uuid();
                        insert into core.territory (id, name, accent, time_zone, holiday_zone, wednesday_open, is_default)
                        select another, name || ' ' || i, accent, time_zone, holiday_zone, wednesday_open, false
                        from core.territory where id = first;
                        for small in select * from copied where few loop
                            begin
                                execute format('insert into %%s (%%s) select %%s from %%s where territory_id = %%L',
                                    small.name, small.columns,
                                    regexp_replace(small.columns, '\\mterritory_id\\M', quote_literal(another) || '::uuid'),
                                    small.name, first);
                            exception when unique_violation then
                                update copied set few = false where name = small.name;
                            end;
                        end loop;
                    end loop;
                end $$""".formatted(many), "analyze");
        listen();
    }

    private static void run(String... statements) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static Connection connect() throws Exception {
        String password = Files.readString(DATA.resolve("postgres/secrets/superuser")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + System.getProperty("port") + "/ent", "postgres", password);
    }
}
