package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.storage.object.StorageSettings;
import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.util.unit.DataSize;

class UploadLimitsTests {

    private final UploadLimits limits = new UploadLimits();

    @ParameterizedTest
    @ValueSource(strings = {"25MB", "100MB", "500MB"})
    void aFileOfTheLargestSizeIsTakenAndALargerOneReadToItsEnd(String largest) {
        DataSize file = DataSize.parse(largest);
        StorageSettings settings = new StorageSettings(URI.create("http://s3"), "key", "secret", "bucket", file);

        MultipartConfigElement parts = limits.uploadParts(settings);
        assertThat(parts.getMaxFileSize()).isEqualTo(file.toBytes());
        assertThat(parts.getMaxRequestSize()).isGreaterThan(2 * file.toBytes());
        assertThat(swallowed(settings)).isGreaterThan(parts.getMaxRequestSize());
    }

    private long swallowed(StorageSettings settings) {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory();
        limits.wholeUploads(settings).customize(tomcat);
        Connector connector = new Connector();
        tomcat.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
        return ((AbstractHttp11Protocol<?>) connector.getProtocolHandler()).getMaxSwallowSize();
    }
}
