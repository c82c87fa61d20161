package fr.ent.core.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads days, months and moments of addresses as ISO 8601 writes them, with a year of four digits. */
@Configuration(proxyBeanMethods = false)
class TimesOfAddresses implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, reader(LocalDate::parse));
        registry.addConverter(String.class, YearMonth.class, reader(YearMonth::parse));
        registry.addConverter(String.class, Instant.class, reader(Instant::parse));
    }

    /** An empty text is no time at all. */
    private static <T> Converter<String, @Nullable T> reader(Function<String, T> parse) {
        return text -> {
            if (!StringUtils.hasText(text)) {
                return null;
            }
            T time = parse.apply(text.strip());
            if (!Years.hold(time)) {
                throw new DateTimeException("A year that hasn't four digits");
            }
            return time;
        };
    }
}
