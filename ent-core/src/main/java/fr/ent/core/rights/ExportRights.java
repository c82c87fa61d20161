package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.rights.StaffRights.ShownStaff;
import fr.ent.core.rights.StaffView.AccountState;
import fr.ent.core.territory.Territories;
import fr.ent.core.text.SpreadsheetLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes who has access to what in the territory in scope, and since when; the trail keeps that it was taken away. */
@Component
class ExportRights {

    private final StaffRights staffRights;
    private final Territories territories;
    private final Audit audit;

    ExportRights(StaffRights staffRights, Territories territories, Audit audit) {
        this.staffRights = staffRights;
        this.territories = territories;
        this.audit = audit;
    }

    @Transactional
    public String export(PersonId by) {
        List<StaffView> staff = listAll();
        audit.record(
                by,
                "right.exported",
                "territory:" + TerritoryScope.require(),
                Map.of("people", Integer.toString(staff.size())));
        return new RightFile(staff, territories.get(TerritoryScope.require()).timeZone()).write();
    }

    private List<StaffView> listAll() {
        List<StaffView> all = new ArrayList<>();
        @Nullable PersonId last = null;
        List<StaffView> some;
        do {
            some = staffRights.list("", ShownStaff.ALL, last);
            all.addAll(some);
            last = some.isEmpty() ? null : some.getLast().person().id();
        } while (some.size() == StaffRights.PAGE);
        return all;
    }

    /**
     * Rights and their holders for a spreadsheet.
     *
     * @param zone of the territory's days
     */
    record RightFile(List<StaffView> staff, ZoneId zone) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

        String write() {
            return SpreadsheetLines.write(lines -> {
                lines.add("Nom", "Prénom", "Compte", "Accès", "Où", "Depuis le", "Donné par", "Jusqu’au");
                staff.forEach(one -> one.rights().stream()
                        .filter(right -> !right.ended())
                        .forEach(right -> lines.add(cells(one, right))));
            });
        }

        private List<@Nullable String> cells(StaffView holder, RightView right) {
            String giver = right.grantedBy();
            return Arrays.asList(
                    holder.person().familyName(),
                    holder.person().givenName(),
                    account(holder.account()),
                    role(right.role()),
                    right.place().isEmpty() ? "Tout le territoire" : right.place(),
                    since(right.since()),
                    giver,
                    until(right.until()));
        }

        private String since(@Nullable Instant since) {
            return since == null ? "" : DAY.format(since.atZone(zone));
        }

        private static String until(@Nullable LocalDate until) {
            return until == null ? "" : DAY.format(until);
        }

        private static String account(@Nullable AccountState state) {
            return switch (state) {
                case null -> "aucun";
                case WAITING -> "attend son titulaire";
                case IN_USE -> "ouvert";
                case CLOSED -> "fermé";
            };
        }

        private static String role(Role role) {
            return switch (role) {
                case TEACHER -> "Enseignement";
                case HEAD -> "Direction";
                case ANIMATOR -> "Animation";
                case TOWN_AGENT -> "Agent de la mairie";
                case ELECTED -> "Élu ou élue";
                case LIBRARIAN -> "Bibliothécaire";
                case ATSEM -> "ATSEM";
                case AESH -> "AESH";
                case RASED -> "RASED";
                case TERRITORY_ADMINISTRATOR -> "Administration";
                case GUARDIAN -> "Parent";
                case PUPIL -> "Élève";
            };
        }
    }
}
