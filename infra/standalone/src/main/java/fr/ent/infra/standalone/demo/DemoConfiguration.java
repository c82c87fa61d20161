package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.furnishing.DemoFiles;
import fr.ent.core.demo.furnishing.DemoStore;
import fr.ent.infra.standalone.demo.DemoSettings.Database;
import fr.ent.infra.standalone.demo.DemoSettings.Storage;
import io.minio.MinioClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tools of the demonstration, pointed at the services of the standalone. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    DemoStore demoStore(DemoSettings settings) {
        Database database = settings.database();
        return new DemoStore(
                database.url(), database.owner().user(), database.owner().password());
    }

    @Bean
    MinioClient demoClient(DemoSettings settings) {
        Storage storage = settings.storage();
        return MinioClient.builder()
                .endpoint(storage.endpoint().toString())
                .credentials(storage.accessKey(), storage.secretKey())
                .build();
    }

    @Bean
    DemoFiles demoFiles(MinioClient demoClient, DemoSettings settings) {
        return new DemoFiles(demoClient, settings.storage().bucket());
    }
}
