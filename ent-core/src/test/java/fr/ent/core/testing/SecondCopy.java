package fr.ent.core.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Another copy of the application, with a connection pool of its own on the first one's database, told the same time. */
public final class SecondCopy implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "ent.database.url",
            "ent.database.owner.user",
            "ent.database.owner.password",
            "ent.database.app.user",
            "ent.database.app.password",
            "spring.data.redis.host",
            "spring.data.redis.port",
            "spring.data.redis.password",
            "ent.storage.endpoint",
            "ent.storage.access-key",
            "ent.storage.secret-key",
            "ent.storage.bucket",
            "ent.keycloak.url",
            "ent.keycloak.admin-client-secret");

    private final ConfigurableApplicationContext context;

    private SecondCopy(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static SecondCopy of(ApplicationContext first) {
        Map<String, Object> properties = new HashMap<>();
        SHARED.forEach(name -> properties.put(name, first.getEnvironment().getRequiredProperty(name)));
        TestClock.SettableClock clock = first.getBean(TestClock.SettableClock.class);
        return new SecondCopy(new SpringApplicationBuilder(ModuleApplication.class, TestAccounts.class)
                .lazyInitialization(true)
                .contextFactory(type -> webContext(clock))
                .initializers(started -> started.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("second-copy", properties)))
                .run());
    }

    private static ConfigurableApplicationContext webContext(TestClock.SettableClock clock) {
        AnnotationConfigServletWebApplicationContext web = new AnnotationConfigServletWebApplicationContext();
        web.setServletContext(new MockServletContext());
        web.registerBean("sameClock", TestClock.SettableClock.class, () -> clock, bean -> bean.setPrimary(true));
        web.registerBean(
                MockMvc.class, () -> MockMvcBuilders.webAppContextSetup(web).build());
        return web;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
