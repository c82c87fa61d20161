package fr.ent.gateway.description;

import fr.ent.core.Viewer;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API as a whole. It leaves the viewer out: nobody sends one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("ent.openapi.offered")
class ApiDescription {

    private static final String WORDS = """
            Schools, families and the town hall in one place. Days and hours are those of the territory; money is whole \
            cents; ids are UUIDs. Answers of one kind are described once: see the problems under each operation.

            How to sign a request, repeat it, page through lists and read problems: `docs/api.md`.""";

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Préau")
                        .version("0.1")
                        .description(WORDS)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(HeadersOfRoutes.SESSION, session())
                        .addSecuritySchemes(HeadersOfRoutes.TOKEN, token()));
    }

    private static SecurityScheme session() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("__Host-ent")
                .description(
                        "A browser's session. A request that changes something also carries the value of the cookie"
                                + " `XSRF-TOKEN` in the header `X-XSRF-TOKEN`.");
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm `ent`, for programs.");
    }
}
