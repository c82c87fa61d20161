package fr.ent.core.disk;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the server put parts of uploads where all else passes through, instead of a folder of its own that a machine tidies up
 * after some days without one; inside, it makes what is missing.
 */
@Configuration(proxyBeanMethods = false)
class PassingUploads {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> passingUploadsOf(PassingFiles passing) {
        return tomcat -> {
            tomcat.setBaseDirectory(passing.folder().toFile());
            tomcat.addContextCustomizers(context -> context.setCreateUploadTargets(true));
        };
    }
}
