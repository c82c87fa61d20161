package fr.ent.core.storage;

import fr.ent.core.storage.object.StorageSettings;
import jakarta.servlet.MultipartConfigElement;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much the server reads of an upload: what a file may be, and what comes with it. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final DataSize REST = DataSize.ofMegabytes(10);

    /** A request holds two of the largest files; the register of a school comes in three, which are small. */
    @Bean
    MultipartConfigElement uploadParts(StorageSettings settings) {
        MultipartConfigFactory parts = new MultipartConfigFactory();
        parts.setMaxFileSize(settings.maxFileSize());
        parts.setMaxRequestSize(request(settings));
        return parts.createMultipartConfig();
    }

    /** An upload over the limit is read to its end, so that the sender gets the answer and not a broken connection. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholeUploads(StorageSettings settings) {
        long longest = request(settings).toBytes() + REST.toBytes();
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxSwallowSize(Math.toIntExact(longest));
            }
        });
    }

    private static DataSize request(StorageSettings settings) {
        return DataSize.ofBytes(2 * settings.maxFileSize().toBytes() + REST.toBytes());
    }
}
