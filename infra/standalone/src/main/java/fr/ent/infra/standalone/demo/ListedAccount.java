package fr.ent.infra.standalone.demo;

import fr.ent.core.Role;

/** One way to sign in to the demonstration, as the file of demo accounts lists it. */
record ListedAccount(String label, Role role, String territory, String username, String password, String realm) {

    /** Printed for everyone: these accounts exist on this machine only. */
    static final String PASSWORD = "preau-demo-2026";
}
