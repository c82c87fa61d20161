package fr.ent.core.platform;

import fr.ent.core.Id;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;

/** Reads the ids of all modules from the text that addresses and JSON carry. */
@Configuration(proxyBeanMethods = false)
class IdsAsText implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new IdsOfAddresses());
    }

    @Bean
    static JacksonModule idsOfJson() {
        return new IdsOfJson();
    }

    static <T extends Id> T id(Class<T> type, UUID value) {
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), value);
    }

    private static final class IdsOfAddresses implements ConverterFactory<String, Id> {

        @Override
        public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
            return text -> id(type, UUID.fromString(text));
        }
    }
}
