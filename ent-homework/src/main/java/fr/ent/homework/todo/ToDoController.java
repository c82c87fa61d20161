package fr.ent.homework.todo;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.homework.work.ChildHomework;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of what a child has to do. */
@RestController
@RequestMapping("/api/homework/todo")
class ToDoController {

    private final ChildHomework homework;
    private final ListToDo listToDo;

    ToDoController(ChildHomework homework, ListToDo listToDo) {
        this.homework = homework;
        this.listToDo = listToDo;
    }

    /** Lists what a child has to do, with the reader's own ticks, what was handed in and what the teacher answered. */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.GUARDIAN, Role.AESH, Role.RASED})
    ToDoView list(@RequestParam ChildId childId, Viewer viewer) {
        return listToDo.list(homework.findRead(childId, viewer).orElseThrow(NotThere::new), viewer);
    }
}
