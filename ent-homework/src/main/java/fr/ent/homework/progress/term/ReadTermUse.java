package fr.ent.homework.progress.term;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads how far the terms of a year are used for the pupils whom a school has today: two statements. */
@Component
class ReadTermUse {

    private final Directory directory;
    private final Sql sql;

    ReadTermUse(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    UsedTerms read(SchoolId school, SchoolYear year) {
        return new UsedTerms(sql.of("""
                        select term, case max(used) when 2 then 'REPORTED' when 1 then 'PUBLISHED' else 'NOTED' end as used
                        from (select term, case when published_level is null then 0 else 1 end as used from homework.result
                              where child_id = any(:children) and term like :year
                              union all
                              select term, 0 from homework.report where child_id = any(:children) and term like :year
                              union all
                              select term, 2 from homework.report_edition
                              where child_id = any(:children) and term like :year) t
                        group by term""")
                .ids("children", directory.listPupilsAt(List.of(school)), ChildView::id)
                .with("year", year.number() + "-%")
                .map(row -> SchoolTerm.read(row.text("term")).number(), row -> row.choice("used", TermUse.class)));
    }
}
