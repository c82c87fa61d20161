package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.person.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where someone can be reached: e-mail, phones and address. People who share one of them and a name are taken for the
 * same person.
 */
record Contact(Set<String> points) {

    private static final List<OndeField> ADDRESS = List.of(OndeField.STREET, OndeField.POSTCODE, OndeField.CITY);
    private static final List<OndeField> PHONES =
            List.of(OndeField.HOME_PHONE, OndeField.WORK_PHONE, OndeField.MOBILE_PHONE);

    Contact {
        points = Set.copyOf(points);
    }

    static Contact of(Function<OndeField, String> value) {
        Set<String> points = new HashSet<>();
        String email = value.apply(OndeField.EMAIL);
        if (!email.isEmpty()) {
            points.add(email.toLowerCase(Locale.ROOT));
        }
        PHONES.stream()
                .map(value)
                .map(Contact::digits)
                .filter(phone -> !phone.isEmpty())
                .forEach(points::add);
        String address = address(value);
        if (!address.isEmpty()) {
            points.add(address);
        }
        return new Contact(points);
    }

    static Contact of(KnownPerson adult) {
        return of(field -> adult.value(field.column()));
    }

    /** The address as all files write it; empty without a street. */
    static String address(Function<OndeField, String> value) {
        String street = NameKey.of(value.apply(OndeField.STREET)).value();
        return street.isEmpty() ? "" : street + " " + NameKey.of(value.apply(OndeField.POSTCODE));
    }

    /** The address as a person reads it. */
    static String shownAddress(Function<OndeField, String> value) {
        return ADDRESS.stream().map(value).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    Contact with(Contact other) {
        Set<String> both = new HashSet<>(points);
        both.addAll(other.points);
        return new Contact(both);
    }

    boolean meets(Contact other) {
        return points.stream().anyMatch(other.points::contains);
    }

    boolean isUnknown() {
        return points.isEmpty();
    }

    private static String digits(String phone) {
        return phone.replaceFirst("^\\s*(\\+|00)33\\s*(\\(0\\))?", "0").replaceAll("\\D", "");
    }
}
