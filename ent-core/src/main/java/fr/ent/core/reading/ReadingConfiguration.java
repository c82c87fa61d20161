package fr.ent.core.reading;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the budgets behind the rules of the routes, so that only what may be read is counted. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration implements WebMvcConfigurer {

    private static final int AFTER_THE_RULES = 10;

    private final BulkReadingGuard guard;

    ReadingConfiguration(BulkReadingGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).order(AFTER_THE_RULES);
    }
}
