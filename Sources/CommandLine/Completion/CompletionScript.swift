/// What a shell reads to complete the command's words: all of it asks the command itself.
enum CompletionScript {
    static func text(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    /// bash breaks words at = and :, and wants what follows the break alone.
    private static let bash = #"""
        # bash completion for twilite
        _twilite() {
            local cur words cword line break
            if declare -F _get_comp_words_by_ref >/dev/null; then
                _get_comp_words_by_ref -n =: cur words cword
            else
                read -ra words <<<"${COMP_LINE:0:COMP_POINT}"
                [[ ${COMP_LINE:0:COMP_POINT} == *[[:space:]] ]] && words+=("")
                cword=$((${#words[@]} - 1))
                cur=${words[cword]}
            fi
            COMPREPLY=()
            while IFS= read -r line; do
                line=${line%%$'\t'*}
                [[ $line == "$cur"* ]] && COMPREPLY+=("$line")
            done < <("${words[0]}" complete -- "${words[@]:1:cword}" 2>/dev/null)
            if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == @(*=|*.) ]]; then
                compopt -o nospace
            fi
            if [[ ${#COMPREPLY[@]} -eq 0 && $cur == @(@*|*=@*) ]]; then
                break=${cur%%@*}@
                while IFS= read -r line; do COMPREPLY+=("$break$line"); done < <(compgen -f -- "${cur#*@}")
            fi
            if [[ $cur == *[=:]* ]]; then
                break=${cur%"${cur##*[=:]}"}
                COMPREPLY=("${COMPREPLY[@]#"$break"}")
            fi
        }
        complete -F _twilite twilite
        """#

    private static let zsh = #"""
        #compdef twilite
        # zsh completion for twilite
        _twilite() {
            local line name
            local -a plain open plain_said open_said
            while IFS= read -r line; do
                name=${line%%$'\t'*}
                if [[ $name == *[=.] ]]; then
                    open+=("$name")
                    open_said+=("${line//$'\t'/  -- }")
                else
                    plain+=("$name")
                    plain_said+=("${line//$'\t'/  -- }")
                fi
            done < <("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
            (( ${#open} )) && compadd -S '' -l -d open_said -a open
            (( ${#plain} )) && compadd -l -d plain_said -a plain
            if (( ! ${#open} && ! ${#plain} )) && [[ $PREFIX == *@* ]]; then
                compset -P '*@'
                _files
            fi
        }
        if [[ ${funcstack[1]} == _twilite ]]; then _twilite "$@"; else compdef _twilite twilite; fi
        """#

    private static let fish = #"""
        # fish completion for twilite
        function __twilite_complete
            set -l words (commandline -opc)
            set -l program $words[1]
            set -e words[1]
            command $program complete -- $words (commandline -ct) 2>/dev/null
        end
        complete -c twilite -f -a '(__twilite_complete)'
        """#
}
