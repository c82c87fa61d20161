package fr.ent.messaging.live;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the product is reached from outside, when a proxy hides it. Pages of these origins may open a live connection;
 * those of the server's own always may.
 *
 * @param publicUrls the origins, such as {@code https://ent.valmarin.fr}; none unless a proxy hides the product
 */
@Validated
@ConfigurationProperties("ent")
record PublicAddresses(@DefaultValue @NotNull List<@Pattern(regexp = PublicAddresses.ORIGIN) String> publicUrls) {

    static final String ORIGIN = "https?://[^/]+";

    PublicAddresses {
        publicUrls = List.copyOf(publicUrls);
    }
}
