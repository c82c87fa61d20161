package fr.ent.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.settings.HttpAddress;
import fr.ent.core.settings.SizeRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Bounds of a setting are declared with it, so that a start with an impossible one stops and names it. */
public final class SettingsRules {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    private SettingsRules() {}

    /** All settings records on the class path, in a package and below. */
    public static List<Class<?>> list(String packages) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents(packages).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    public static void requireBounds(List<Class<?>> settings) {
        assertThat(settings).isNotEmpty();
        assertThat(settings).allSatisfy(one -> {
            assertThat(one).isRecord().hasAnnotation(Validated.class);
            assertThat(faults(one)).as(one.getName()).isEmpty();
        });
    }

    private static List<String> faults(Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents())
                .flatMap(SettingsRules::faults)
                .toList();
    }

    private static Stream<String> faults(RecordComponent setting) {
        Class<?> type = setting.getType();
        if (type.isRecord() && !isOfText(type)) {
            return Stream.concat(
                    missing(setting, List.of(Valid.class, NotNull.class, DefaultValue.class)), faults(type).stream());
        }
        if (List.class.isAssignableFrom(type)) {
            return missing(setting, List.of(NotNull.class, DefaultValue.class));
        }
        if (WHOLE.contains(type)) {
            return missing(setting, List.of(Min.class, Max.class));
        }
        return isOptional(setting) ? bounds(setting) : Stream.concat(presence(setting), bounds(setting));
    }

    /** Whether it is written as one text, which it reads and refuses by itself. */
    private static boolean isOfText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("valueOf")
                        && List.of(method.getParameterTypes()).equals(List.of(String.class)));
    }

    private static Stream<String> bounds(RecordComponent setting) {
        Class<?> type = setting.getType();
        if (type == Duration.class) {
            return missing(setting, List.of(DurationMin.class));
        }
        if (type == DataSize.class) {
            return missing(setting, List.of(SizeRange.class));
        }
        return type == URI.class ? missing(setting, List.of(HttpAddress.class)) : Stream.empty();
    }

    private static Stream<String> presence(RecordComponent setting) {
        boolean blankIsMeant = setting.getType() != String.class
                || setting.getAccessor().isAnnotationPresent(Pattern.class)
                || isBlankUnlessSet(setting);
        return missing(setting, List.of(blankIsMeant ? NotNull.class : NotBlank.class));
    }

    private static boolean isBlankUnlessSet(RecordComponent setting) {
        DefaultValue unlessSet = parameter(setting).getAnnotation(DefaultValue.class);
        return unlessSet != null && List.of(unlessSet.value()).equals(List.of(""));
    }

    private static boolean isOptional(RecordComponent setting) {
        return setting.getType().isPrimitive() || setting.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Stream<String> missing(RecordComponent setting, List<Class<? extends Annotation>> wanted) {
        return wanted.stream()
                .filter(type -> !parameter(setting).isAnnotationPresent(type))
                .map(type -> setting.getName() + " without @" + type.getSimpleName());
    }

    /** Where Spring reads defaults, and what is checked is declared too. */
    private static AnnotatedElement parameter(RecordComponent setting) {
        return Arrays.stream(setting.getDeclaringRecord()
                        .getDeclaredConstructors()[0]
                        .getParameters())
                .filter(parameter -> parameter.getName().equals(setting.getName()))
                .findFirst()
                .orElseThrow();
    }
}
