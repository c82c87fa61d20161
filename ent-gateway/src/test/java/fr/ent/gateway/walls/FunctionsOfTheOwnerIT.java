package fr.ent.gateway.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.Sql;
import fr.ent.gateway.testing.ProductTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Functions run with the rights of the tables' owner, or serve migrations: nobody calls them but by name. */
@ProductTest
class FunctionsOfTheOwnerIT {

    @Autowired
    private Sql sql;

    @Autowired
    private List<ModuleSchema> schemas;

    @Test
    void noneIsOpenToEverybody() {
        assertThat(callableBy("public")).isEmpty();
    }

    @Test
    void theApplicationCallsTheseAlone() {
        assertThat(callableBy("ent_app"))
                .containsExactlyInAnyOrder(
                        "core.territory",
                        "core.account_of",
                        "core.viewer_of",
                        "core.arrival_of",
                        "core.found_territory",
                        "core.change_territory",
                        "core.begin_round",
                        "core.forget_answers",
                        "core.forget_audit_entries",
                        "core.host_of_code",
                        "core.territories_with_leavers",
                        "core.territories_with_ended_rights",
                        "core.territories_with_year_changes",
                        "core.territories_with_loose_files",
                        "core.territories_with_begun_objects",
                        "core.territories_with_quarantine",
                        "core.territories_with_unread_documents",
                        "core.territories_with_ended_uploads",
                        "core.territories_with_archives",
                        "core.territories_with_ended_links",
                        "core.forget_notices",
                        "core.territories_with_due_notices",
                        "core.change_modules",
                        "core.change_quiet_hours",
                        "core.change_logo",
                        "core.territories_with_old_merges",
                        "core.territories_with_old_passwords",
                        "core.territories_with_old_imports",
                        "core.territories_with_departures",
                        "core.territories_with_data_exports",
                        "core.territories_with_ended_bars",
                        "core.territories_with_administrators",
                        "core.territories_with_moves",
                        "core.territories_with_links_to_ask",
                        "core.territories_with_old_sendings",
                        "core.territories_with_spaces_to_clear",
                        "core.blank_audit_entries",
                        "core.strangers_among",
                        "core.knows_accounts",
                        "messaging.territories_with_blog_books",
                        "messaging.territories_with_due_articles",
                        "homework.territories_with_due_entries",
                        "homework.territories_with_lapsed_wishes",
                        "homework.territories_with_library_mornings",
                        "canteen.territories_with_lapsed_offers",
                        "canteen.territories_with_queues_to_end",
                        "canteen.territories_with_ends_to_tell",
                        "canteen.territories_with_orders_to_make",
                        "canteen.territories_with_rolls_to_finish",
                        "canteen.territories_with_reopenings",
                        "canteen.territories_with_quotients_to_ask",
                        "canteen.territories_with_orders_to_mail",
                        "canteen.closed_by_checked",
                        "canteen.held_turns",
                        "canteen.facts_of");
    }

    /** Those of PostgreSQL's own extensions aside, operators of indexes that read no row. */
    private List<String> callableBy(String role) {
        return sql.of("""
                        select distinct n.nspname || '.' || p.proname as name
                        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = any(:schemas) and has_function_privilege(:role, p.oid, 'execute')
                          and not exists (select from pg_depend d
                                          where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')""")
                .texts("schemas", schemas, ModuleSchema::name)
                .with("role", role)
                .list(row -> row.text("name"));
    }
}
