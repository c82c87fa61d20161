package fr.ent.gateway.web;

import fr.ent.core.Viewer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** What the description of the API leaves out: the viewer comes from the session or the token, nobody sends it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }
}
