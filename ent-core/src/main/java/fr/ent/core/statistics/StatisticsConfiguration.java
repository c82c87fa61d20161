package fr.ent.core.statistics;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the counting around every route. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration implements WebMvcConfigurer {

    private static final int INNERMOST = 20;

    private final CountUse countUse;

    StatisticsConfiguration(CountUse countUse) {
        this.countUse = countUse;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(countUse).order(INNERMOST);
    }
}
