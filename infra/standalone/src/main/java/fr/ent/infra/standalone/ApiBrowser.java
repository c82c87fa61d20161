package fr.ent.infra.standalone;

import java.io.IOException;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages that show the description of the API at {@code /openapi}: Swagger UI, which works under the product's own policy. */
@Configuration(proxyBeanMethods = false)
class ApiBrowser implements WebMvcConfigurer {

    static final String PATH = "/openapi";

    private static final String ABOUT = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController(PATH, PATH + "/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "/**")
                .addResourceLocations(
                        "classpath:/openapi/", "classpath:/META-INF/resources/webjars/swagger-ui/" + version() + "/");
    }

    private static String version() {
        try {
            Properties about = PropertiesLoaderUtils.loadProperties(new ClassPathResource(ABOUT));
            return about.getProperty("version");
        } catch (IOException missing) {
            throw new IllegalStateException("Swagger UI is not on the class path", missing);
        }
    }
}
