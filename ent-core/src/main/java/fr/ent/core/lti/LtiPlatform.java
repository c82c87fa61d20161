package fr.ent.core.lti;

import fr.ent.core.territory.SiteAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The platform's own addresses, all of the territory's first host. */
@Component
public class LtiPlatform {

    /** Where a tool sends the browser to be told who comes. */
    public static final String AUTHORIZE = "/api/core/lti/authorize";

    /** Everything that tools' programs call, without a session. */
    public static final String SERVICES = "/api/public/lti";

    private final SiteAddress site;

    LtiPlatform(SiteAddress site) {
        this.site = site;
    }

    /** The name under which the platform signs; one statement. */
    public String issuer() {
        return site.find().toString();
    }

    public static String token(String issuer) {
        return issuer + SERVICES + "/token";
    }

    public static String keys(String issuer) {
        return issuer + SERVICES + "/keys";
    }

    public static String choices(String issuer) {
        return issuer + SERVICES + "/choices";
    }

    /** @param course the class by its name to the tool */
    public static String members(String issuer, String course) {
        return issuer + SERVICES + "/classes/" + course + "/members";
    }

    public static String lineItems(String issuer, String course) {
        return issuer + SERVICES + "/classes/" + course + "/lineitems";
    }

    public static String lineItem(String issuer, String course, UUID item) {
        return lineItems(issuer, course) + "/" + item;
    }
}
