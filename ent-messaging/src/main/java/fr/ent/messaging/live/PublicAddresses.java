package fr.ent.messaging.live;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the product is reached from outside, when a proxy hides it. Pages of these origins may open a live connection;
 * those of the server's own always may.
 *
 * @param publicUrls the origins, such as {@code https://ent.valmarin.fr}; none unless a proxy hides the product
 */
@ConfigurationProperties("ent")
record PublicAddresses(@DefaultValue List<String> publicUrls) {

    PublicAddresses {
        publicUrls = List.copyOf(publicUrls);
    }
}
