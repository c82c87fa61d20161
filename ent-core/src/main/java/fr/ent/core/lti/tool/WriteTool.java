package fr.ent.core.lti.tool;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.lti.LtiSettings;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.ToolContent;
import fr.ent.core.lti.key.PlatformKeys;
import fr.ent.core.lti.key.PublicKeyText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers tools, changes them, shuts them and opens them again. The trail knows each time. */
@Component
class WriteTool {

    private static final int MOST = 50;

    private final ToolRows rows;
    private final PlatformKeys keys;
    private final LtiSettings settings;
    private final Audit audit;

    WriteTool(ToolRows rows, PlatformKeys keys, LtiSettings settings, Audit audit) {
        this.rows = rows;
        this.keys = keys;
        this.settings = settings;
        this.audit = audit;
    }

    /** The first one makes the platform's keys, too. */
    @Transactional
    public ToolOutcome add(ToolContent content, Viewer viewer) {
        Optional<ToolOutcome> unfit = findFault(content);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        keys.prepare();
        if (rows.count() >= MOST) {
            return new ToolOutcome.NoRoom();
        }
        // random, not in order: neither tells when it was made
        LtiTool tool = new LtiTool(
                LtiToolId.next(),
                0,
                content,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                true);
        rows.add(tool);
        record("lti-tool.registered", tool.id(), content, viewer);
        return new ToolOutcome.Written(tool.id());
    }

    @Transactional
    public ToolOutcome revise(LtiToolId id, int version, ToolContent content, Viewer viewer) {
        if (rows.find(id).isEmpty()) {
            return new ToolOutcome.Unknown();
        }
        Optional<ToolOutcome> unfit = findFault(content);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        if (!rows.revise(id, version, content)) {
            return new ToolOutcome.ChangedMeanwhile();
        }
        record("lti-tool.revised", id, content, viewer);
        return new ToolOutcome.Written(id);
    }

    /** Shuts a tool, or opens it again; its tokens are worth nothing from then on. */
    @Transactional
    public ToolOutcome enable(LtiToolId id, boolean enabled, Viewer viewer) {
        Optional<LtiTool> tool = rows.find(id);
        if (tool.isEmpty()) {
            return new ToolOutcome.Unknown();
        }
        if (rows.enable(id, enabled)) {
            record(enabled ? "lti-tool.opened" : "lti-tool.shut", id, tool.get().content(), viewer);
        }
        return new ToolOutcome.Written(id);
    }

    private Optional<ToolOutcome> findFault(ToolContent content) {
        if (content.staysLocal() && !settings.localTools()) {
            return Optional.of(new ToolOutcome.Unfit("loginUrl"));
        }
        String key = content.publicKey();
        return key == null || PublicKeyText.read(key).isPresent()
                ? Optional.empty()
                : Optional.of(new ToolOutcome.Unfit("publicKey"));
    }

    private void record(String act, LtiToolId id, ToolContent content, Viewer viewer) {
        Map<String, String> details = new LinkedHashMap<>(Map.of(
                "tool", id.toString(),
                "name", content.name(),
                "host", content.host(),
                "loginUrl", content.loginUrl(),
                "targetUrl", content.targetUrl(),
                "redirectUris", String.join(" ", content.redirectUris()),
                "givesName", String.valueOf(content.givesName()),
                "takesRoster", String.valueOf(content.takesRoster()),
                "takesResults", String.valueOf(content.takesResults())));
        Optional.ofNullable(content.deepLinkingUrl()).ifPresent(url -> details.put("deepLinkingUrl", url));
        Optional.ofNullable(content.keysUrl()).ifPresent(url -> details.put("keysUrl", url));
        Optional.ofNullable(content.publicKey())
                .ifPresent(key -> details.put("keyThumbprint", PublicKeyText.thumbprint(key)));
        audit.record(viewer.person(), act, "territory:" + viewer.territory(), details);
    }
}
