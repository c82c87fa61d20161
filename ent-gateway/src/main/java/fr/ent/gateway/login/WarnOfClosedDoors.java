package fr.ent.gateway.login;

import fr.ent.core.signin.KnownAccountNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start which provider isn't offered though people come by it, as after a change of settings. */
@Component
class WarnOfClosedDoors {

    private static final Logger LOG = LoggerFactory.getLogger(WarnOfClosedDoors.class);

    private final KnownAccountNames known;
    private final FranceConnectSettings franceConnect;
    private final ProConnectSettings proConnect;
    private final EduConnectSettings eduConnect;

    WarnOfClosedDoors(
            KnownAccountNames known,
            FranceConnectSettings franceConnect,
            ProConnectSettings proConnect,
            EduConnectSettings eduConnect) {
        this.known = known;
        this.franceConnect = franceConnect;
        this.proConnect = proConnect;
        this.eduConnect = eduConnect;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        warn(franceConnect.offered(), "fc-", "FranceConnect", "ent.franceconnect.offered");
        warn(proConnect.offered(), "pc-", "ProConnect", "ent.proconnect.offered");
        warn(eduConnect.offered(), "ec-", "ÉduConnect", "ent.educonnect.offered");
    }

    private void warn(boolean offered, String prefix, String provider, String setting) {
        if (!offered && known.areAny(prefix)) {
            LOG.warn("People sign in by {}, which isn't offered: {} is not set", provider, setting);
        }
    }
}
