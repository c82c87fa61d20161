package fr.ent.core.merge.people;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.account.Account;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.archive.ForgetDataExports;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.merge.people.PersonSide.AccountSide;
import fr.ent.core.persistence.ImportLock;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads people who may be one. Those who have left aren't there. */
@Component
class MergedPeople {

    private static final TypeReference<List<AccountSide>> ACCOUNTS = new TypeReference<>() {};

    private static final String NAME = "w.given_name || ' ' || coalesce(nullif(w.usual_name, ''), w.family_name)";

    private static final String SIDE = """
            select n.id, n.version, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   n.birth_date, concat_ws(' ', nullif(n.street, ''), nullif(n.postcode, ''), nullif(n.city, '')) as address,
                   n.email, n.home_phone, n.work_phone, n.mobile_phone, u.id is not null as pupil,
                   coalesce(s.name || ', ' || c.name, '') as school_class,
                   array(select %1$s from core.guardianship x
                         join core.person w on w.territory_id = x.territory_id and w.id = x.child_id
                         where x.territory_id = n.territory_id and x.guardian_id = n.id order by w.id) as children,
                   array(select %1$s from core.guardianship x
                         join core.person w on w.territory_id = x.territory_id and w.id = x.guardian_id
                         where x.territory_id = n.territory_id and x.child_id = n.id order by w.id) as guardians,
                   array(select h.name from core.household_member x
                         join core.household h on h.territory_id = x.territory_id and h.id = x.household_id
                         where x.territory_id = n.territory_id and x.person_id = n.id order by h.id) as homes,
                   array(select distinct x.role from core.role_grant x
                         where x.territory_id = n.territory_id and x.person_id = n.id order by x.role) as roles,
                   (select coalesce(json_agg(json_build_object(
                               'subject', a.subject, 'username', a.username, 'email', a.email, 'franceConnect', false,
                               'used', a.state = 'IN_USE', 'since', a.created_at) order by a.created_at), '[]')
                    from core.account a
                    where a.territory_id = n.territory_id and a.person_id = n.id) as accounts
            from core.person n
            left join core.pupil u on u.territory_id = n.territory_id and u.id = n.id
            left join core.school s on s.territory_id = u.territory_id and s.id = u.school_id
            left join core.school_class c on c.territory_id = u.territory_id and c.id = u.class_id
            where n.id = any(:ids) and n.left_on is null""".formatted(NAME);

    private final Sql sql;
    private final ImportLock imports;
    private final FindOrigin findOrigin;
    private final ForgetDataExports forgetDataExports;
    private final FollowConsents consents;

    MergedPeople(
            Sql sql,
            ImportLock imports,
            FindOrigin findOrigin,
            ForgetDataExports forgetDataExports,
            FollowConsents consents) {
        this.consents = consents;
        this.findOrigin = findOrigin;
        this.sql = sql;
        this.imports = imports;
        this.forgetDataExports = forgetDataExports;
    }

    /** Holds both until the end of the transaction: nobody else changes them, nor names them in a row of core. */
    void hold(Pair pair) {
        sql.of("select id from core.person where id = any(:ids) order by id for update")
                .ids("ids", List.of(pair.kept(), pair.gone()))
                .each(row -> {});
    }

    void holdImports() {
        imports.hold();
    }

    /** Archives of either hold what was one's alone, or what is both's for now. */
    void forgetArchives(Pair pair) {
        forgetDataExports.forget(List.of(pair.kept(), pair.gone()));
    }

    /** Follows what becomes of pictures as the two become one or two again: of a child, or of the children of a guardian. */
    <T> T followConsents(Pair pair, Supplier<T> change) {
        return consents.follow(
                listChildren(pair),
                () -> consents.followTogether(List.of(ChildId.of(pair.kept()), ChildId.of(pair.gone())), change));
    }

    private List<ChildId> listChildren(Pair pair) {
        return sql.of("select distinct child_id from core.guardianship where guardian_id = any(:ids)")
                .ids("ids", List.of(pair.kept(), pair.gone()))
                .list(row -> row.id("child_id", ChildId::new));
    }

    Map<PersonId, PersonSide> list(Collection<PersonId> ids) {
        return sql.of(SIDE).ids("ids", ids).list(this::side).stream()
                .collect(Collectors.toMap(PersonSide::id, Function.identity()));
    }

    Optional<BothSides> find(Pair pair) {
        Map<PersonId, PersonSide> both = list(List.of(pair.kept(), pair.gone()));
        PersonSide kept = both.get(pair.kept());
        PersonSide gone = both.get(pair.gone());
        return kept == null || gone == null ? Optional.empty() : Optional.of(new BothSides(kept, gone));
    }

    private PersonSide side(Row row) {
        List<AccountSide> accounts = row.json("accounts", ACCOUNTS).stream()
                .map(account -> account.cameBy(findOrigin.find(new Account(account.subject(), account.username()))))
                .toList();
        return new PersonSide(
                row.id("id", PersonId::new),
                row.whole("version"),
                row.text("given_name"),
                row.text("family_name"),
                row.dayOrNull("birth_date"),
                row.flag("pupil"),
                row.text("school_class"),
                row.text("address"),
                row.text("email"),
                Stream.of("mobile_phone", "home_phone", "work_phone")
                        .map(row::text)
                        .filter(phone -> !phone.isEmpty())
                        .toList(),
                row.texts("children"),
                row.texts("guardians"),
                row.texts("homes"),
                row.choices("roles", Role.class),
                line(accounts),
                accounts);
    }

    private static PersonSide.@Nullable AccountLine line(List<AccountSide> accounts) {
        return accounts.stream()
                .max((one, other) -> Boolean.compare(one.used(), other.used()))
                .map(one -> new PersonSide.AccountLine(one.username(), one.franceConnect(), one.used(), one.since()))
                .orElse(null);
    }
}
