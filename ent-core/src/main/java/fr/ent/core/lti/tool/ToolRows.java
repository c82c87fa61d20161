package fr.ent.core.lti.tool;

import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.ToolContent;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tools as they are written, one statement each. */
@Component
public class ToolRows {

    private static final String COLUMNS =
            "id, version, name, login_url, target_url, deep_linking_url, redirect_uris, keys_url, public_key, gives_name,"
                    + " takes_roster, takes_results, processor, purpose, client_id, deployment_id, enabled";

    private final Sql sql;
    private final Clock clock;

    ToolRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(LtiTool tool) {
        with(tool.content(), sql.of("""
                        insert into core.lti_tool (id, name, login_url, target_url, deep_linking_url, redirect_uris, keys_url,
                               public_key, gives_name, takes_roster, takes_results, processor, purpose, client_id, deployment_id,
                               enabled, registered_at)
                        values (:id, :name, :loginUrl, :targetUrl, :deepLinkingUrl, :redirectUris, :keysUrl, :publicKey, :givesName,
                                :takesRoster, :takesResults, :processor, :purpose, :clientId, :deploymentId, :enabled, :now)"""))
                .with("id", tool.id())
                .with("clientId", tool.clientId())
                .with("deploymentId", tool.deploymentId())
                .with("enabled", tool.enabled())
                .with("now", clock.instant())
                .run();
    }

    /** False when somebody wrote since this version. */
    boolean revise(LtiToolId id, int version, ToolContent content) {
        return with(content, sql.of("""
                        update core.lti_tool
                        set version = version + 1, name = :name, login_url = :loginUrl, target_url = :targetUrl,
                            deep_linking_url = :deepLinkingUrl, redirect_uris = :redirectUris, keys_url = :keysUrl,
                            public_key = :publicKey, gives_name = :givesName, takes_roster = :takesRoster,
                            takes_results = :takesResults, processor = :processor, purpose = :purpose
                        where id = :id and version = :version"""))
                .with("id", id)
                .with("version", version)
                .changedOne();
    }

    /** False where it is so already. Another version: tokens that were given before are worth nothing, also once it is open again. */
    boolean enable(LtiToolId id, boolean enabled) {
        return sql.of("""
                        update core.lti_tool set version = version + 1, enabled = :enabled
                        where id = :id and enabled <> :enabled""").with("id", id).with("enabled", enabled).changedOne();
    }

    int count() {
        return sql.of("select count(*) from core.lti_tool").count();
    }

    public List<LtiTool> list() {
        return sql.of("select %s from core.lti_tool order by lower(name), id".formatted(COLUMNS))
                .list(ToolRows::tool);
    }

    public Optional<LtiTool> find(LtiToolId id) {
        return sql.of("select %s from core.lti_tool where id = :id".formatted(COLUMNS))
                .with("id", id)
                .find(ToolRows::tool);
    }

    /** By the name that the platform gave it; none that is shut. */
    public Optional<LtiTool> findOpen(String clientId) {
        return sql.of("select %s from core.lti_tool where client_id = :client and enabled".formatted(COLUMNS))
                .with("client", clientId)
                .find(ToolRows::tool);
    }

    private static SqlStatement with(ToolContent content, SqlStatement statement) {
        return statement
                .with("name", content.name())
                .with("loginUrl", content.loginUrl())
                .with("targetUrl", content.targetUrl())
                .with("deepLinkingUrl", content.deepLinkingUrl())
                .texts("redirectUris", content.redirectUris())
                .with("keysUrl", content.keysUrl())
                .with("publicKey", content.publicKey())
                .with("givesName", content.givesName())
                .with("takesRoster", content.takesRoster())
                .with("takesResults", content.takesResults())
                .with("processor", content.processor())
                .with("purpose", content.purpose());
    }

    private static LtiTool tool(Row row) {
        return new LtiTool(
                row.id("id", LtiToolId::new),
                row.whole("version"),
                new ToolContent(
                        row.text("name"),
                        row.text("login_url"),
                        row.text("target_url"),
                        row.textOrNull("deep_linking_url"),
                        row.texts("redirect_uris"),
                        row.textOrNull("keys_url"),
                        row.textOrNull("public_key"),
                        row.flag("gives_name"),
                        row.flag("takes_roster"),
                        row.flag("takes_results"),
                        row.text("processor"),
                        row.text("purpose")),
                row.text("client_id"),
                row.text("deployment_id"),
                row.flag("enabled"));
    }
}
