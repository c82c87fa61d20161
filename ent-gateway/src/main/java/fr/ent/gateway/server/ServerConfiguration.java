package fr.ent.gateway.server;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat with our own errors and a limit on slow heads. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ourTomcat(
            ProtectiveHeaders headers, ServerSettings settings) {
        return tomcat -> {
            tomcat.setProtocol(BoundedHttp11.class.getName());
            tomcat.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof BoundedHttp11 http) {
                    http.setHeadTime(settings.headTime());
                }
            });
            tomcat.addContextCustomizers(context -> {
                context.getParent().getPipeline().addValve(new TakeTurns());
                context.getParent().getPipeline().addValve(new ErrorAnswers(headers));
            });
        };
    }
}
